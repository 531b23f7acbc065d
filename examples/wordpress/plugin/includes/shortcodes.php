<?php
/**
 * `[circlet_finder city="Chicago"]your fallback[/circlet_finder]`, one for each element.
 *
 * @package Circlet
 */

namespace Circlet;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\add_shortcodes' );

/** `circlet_finder` for `circlet-finder`. */
function shortcode_name( string $tag ): string {
	return str_replace( '-', '_', $tag );
}

/** One for each element. */
function add_shortcodes(): void {
	foreach ( array_keys( elements() ) as $tag ) {
		add_shortcode(
			shortcode_name( $tag ),
			static function ( $given, $content = '' ) use ( $tag ): string {
				return element_html( $tag, named_attributes( $given ), do_shortcode( (string) $content ) );
			}
		);
	}
}

/**
 * WordPress numbers what has no value: `[circlet_finder credit]`.
 *
 * @param mixed $given An array, or '' where there are none.
 */
function named_attributes( $given ): array {
	$named = array();
	foreach ( (array) $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$named[ strtolower( (string) $value ) ] = true;
		} else {
			$named[ $name ] = $value;
		}
	}
	return $named;
}
