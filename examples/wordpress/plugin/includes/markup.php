<?php
/**
 * An element as HTML.
 *
 * @package Circlet
 */

namespace Circlet;

defined( 'ABSPATH' ) || exit;

/**
 * The tag with its attributes and its fallback, and what it needs to run.
 *
 * @param string $tag      One of elements().
 * @param array  $given    Attributes as an editor wrote them; unknown ones are left out.
 * @param string $fallback HTML that is shown before the script runs, without it, and when loading fails.
 */
function element_html( string $tag, array $given, string $fallback = '' ): string {
	$known = elements()[ $tag ]['attributes'] ?? null;
	if ( null === $known ) {
		return '';
	}
	enqueue_script();
	$html = '';
	foreach ( $known as $name => $attribute ) {
		$value = attribute_value( $name, $attribute, $given );
		if ( null !== $value ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	$inside = '' === trim( $fallback ) ? default_fallback() : wp_kses_post( $fallback );
	return "<{$tag}{$html}>{$inside}</{$tag}>";
}

/** What an attribute says: on the page, else for the site; null where nobody says anything. */
function attribute_value( string $name, array $attribute, array $given ): ?string {
	$value = $given[ $name ] ?? null;
	if ( $attribute['isBoolean'] ) {
		$is_on = true === $value || ( is_string( $value ) && ! in_array( strtolower( $value ), array( 'false', '0', 'no' ), true ) );
		return $is_on ? '' : null;
	}
	// Written by its name alone: it is there, and its usual value counts.
	if ( true === $value ) {
		return '';
	}
	$text = is_scalar( $value ) ? trim( (string) $value ) : '';
	return '' === $text ? ( site_attributes()[ $name ] ?? null ) : $text;
}

/** A link that always works. */
function default_fallback(): string {
	return sprintf(
		'<a href="https://learningcircles.p2pu.org/">%s</a>',
		esc_html__( 'See all learning circles', 'circlet' )
	);
}
