<?php
/**
 * What is set for the whole site.
 *
 * @package Circlet
 */

namespace Circlet;

defined( 'ABSPATH' ) || exit;

const OPTION = 'circlet';

/** The name of each setting. */
const SETTINGS = array( 'api', 'bridge', 'privacy_url', 'organisation' );

/** A setting; empty where nobody has said anything. */
function setting( string $name ): string {
	$settings = get_option( OPTION );
	$value    = is_array( $settings ) ? ( $settings[ $name ] ?? '' ) : '';
	return is_string( $value ) ? $value : '';
}

/**
 * What is taken over of what somebody typed: addresses of the web, plain text.
 *
 * @param mixed $typed What the form sent.
 */
function clean_settings( $typed ): array {
	$typed   = is_array( $typed ) ? $typed : array();
	$text    = static function ( string $name ) use ( $typed ): string {
		return is_string( $typed[ $name ] ?? null ) ? trim( $typed[ $name ] ) : '';
	};
	$address = static function ( string $name ) use ( $text ): string {
		$clean = esc_url_raw( $text( $name ), array( 'http', 'https' ) );
		if ( '' === $clean && '' !== $text( $name ) ) {
			/* translators: %s: what was typed. */
			$sentence = sprintf( __( '“%s” is not an address of the web, such as https://library.example.', 'circlet' ), $text( $name ) );
			add_settings_error( OPTION, $name, $sentence );
			return setting( $name );
		}
		return $clean;
	};
	return array(
		'api'          => $address( 'api' ),
		'bridge'       => $address( 'bridge' ),
		'privacy_url'  => $address( 'privacy_url' ),
		'organisation' => sanitize_text_field( $text( 'organisation' ) ),
	);
}

/** The attributes that an element has on every page unless it says otherwise. */
function site_attributes(): array {
	$api = setting( 'api' );
	// P2PU's own API has its own privacy page; any other one needs yours, or there is no form.
	$privacy_url  = setting( 'privacy_url' );
	$organisation = setting( 'organisation' );
	if ( '' !== $api ) {
		$privacy_url  = $privacy_url ? $privacy_url : get_privacy_policy_url();
		$organisation = $organisation ? $organisation : get_bloginfo( 'name' );
	}
	return array_filter(
		array(
			'api'          => $api,
			'privacy-url'  => $privacy_url,
			'organisation' => $organisation,
		)
	);
}
