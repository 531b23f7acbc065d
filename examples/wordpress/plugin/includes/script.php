<?php
/**
 * The script, on pages that have an element and on no others.
 *
 * @package Circlet
 */

namespace Circlet;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'circlet';

add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_early' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );

/** Into the head where it can be told beforehand: what is found late starts late. */
function enqueue_early(): void {
	$post = get_post();
	if ( ! is_singular() || null === $post ) {
		return;
	}
	foreach ( array_keys( elements() ) as $tag ) {
		if ( has_shortcode( $post->post_content, shortcode_name( $tag ) ) || has_block( block_name( $tag ), $post ) ) {
			enqueue_script();
			return;
		}
	}
}

/** Harmless when it is called again. */
function enqueue_script(): void {
	$hash = script_hash();
	$ver  = '' === $hash ? null : md5( $hash );
	wp_enqueue_script( HANDLE, plugins_url( 'files/circlet.js', PLUGIN_FILE ), array(), $ver, false );
	wp_enqueue_style( HANDLE, plugins_url( 'circlet.css', PLUGIN_FILE ), array(), $ver );
}

/** `sha384-…` of the script, which knows the hashes of all that it loads. */
function script_hash(): string {
	return read_json( 'files/integrity.json' )['circlet.js'] ?? '';
}

/** WordPress writes tags of classic scripts; ours is a module with a hash. */
function as_module( string $tag, string $handle ): string {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$attributes = array(
		'type'        => 'module',
		'integrity'   => script_hash(),
		'crossorigin' => 'anonymous',
		'data-bridge' => setting( 'bridge' ),
	);
	$html       = '';
	foreach ( array_filter( $attributes ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$tag = preg_replace( '/ type=([\'"]).*?\1/', '', $tag );
	return str_replace( '<script ', "<script{$html} ", $tag );
}
