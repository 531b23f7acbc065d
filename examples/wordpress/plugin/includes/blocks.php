<?php
/**
 * A block for each element. The server writes its HTML, so a changed setting reaches every page.
 *
 * @package Circlet
 */

namespace Circlet;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/** `circlet/finder` for `circlet-finder`. */
function block_name( string $tag ): string {
	return 'circlet/' . short_name( $tag );
}

/** Tells the server and the editor of each block. */
function register_blocks(): void {
	$needed = array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n' );
	wp_register_script( 'circlet-blocks', plugins_url( 'blocks.js', PLUGIN_FILE ), $needed, '0.1.0', true );
	wp_add_inline_script(
		'circlet-blocks',
		'window.circletElements = ' . wp_json_encode( elements(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
	foreach ( elements() as $tag => $element ) {
		register_block_type(
			block_name( $tag ),
			array(
				'api_version'     => 2,
				'title'           => $element['title'],
				'description'     => $element['description'],
				'category'        => 'widgets',
				'icon'            => 'groups',
				'editor_script'   => 'circlet-blocks',
				'attributes'      => block_attributes( $element['attributes'] ),
				'supports'        => array( 'html' => false ),
				'render_callback' => static function ( $given ) use ( $tag ): string {
					return element_html( $tag, (array) $given );
				},
			)
		);
	}
}

/** What the editor may keep of each attribute. */
function block_attributes( array $attributes ): array {
	return array_map(
		static function ( array $attribute ): array {
			return array( 'type' => $attribute['isBoolean'] ? 'boolean' : 'string' );
		},
		$attributes
	);
}
