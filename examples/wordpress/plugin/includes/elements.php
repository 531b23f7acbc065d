<?php
/**
 * What the elements are, read from the file that is made of their sources.
 *
 * @package Circlet
 */

namespace Circlet;

defined( 'ABSPATH' ) || exit;

/**
 * All elements: tag => title, description and attributes (name => isBoolean, description).
 *
 * @return array<string, array>
 */
function elements(): array {
	static $elements = null;
	$elements        = $elements ?? read_json( 'elements.json' );
	return $elements;
}

/** `finder` for `circlet-finder`: what blocks and shortcodes are called by. */
function short_name( string $tag ): string {
	return substr( $tag, strlen( 'circlet-' ) );
}

/** A JSON file of the plugin; empty where it is missing or broken, so that the page lives. */
function read_json( string $name ): array {
	$path = plugin_dir_path( PLUGIN_FILE ) . $name;
	$json = is_readable( $path ) ? json_decode( (string) file_get_contents( $path ), true ) : null;
	return is_array( $json ) ? $json : array();
}
