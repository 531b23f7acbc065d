<?php
/**
 * Settings > Circlet.
 *
 * @package Circlet
 */

namespace Circlet;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );

/** Tells WordPress what may be stored. */
function register_settings(): void {
	register_setting( OPTION, OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\clean_settings' ) );
}

/** Puts the page into the menu. */
function add_settings_page(): void {
	add_options_page( 'Circlet', 'Circlet', 'manage_options', OPTION, __NAMESPACE__ . '\print_settings_page' );
}

/** Name, type, label and explanation of each field. */
function settings_fields_shown(): array {
	return array(
		'api'          => array( 'url', __( 'API', 'circlet' ), __( 'Empty: P2PU’s own network. Or the address of your own server or relay.', 'circlet' ) ),
		'bridge'       => array( 'url', __( 'Bridge', 'circlet' ), __( 'Only where P2PU gave you the address of a bridge.html; people can then sign up on your pages.', 'circlet' ) ),
		'privacy_url'  => array( 'url', __( 'Privacy page', 'circlet' ), __( 'Where your visitors read what happens with what they write. With a server of yours there is no sign-up form without one; empty: the privacy page of this website.', 'circlet' ) ),
		'organisation' => array( 'text', __( 'Organisation', 'circlet' ), __( 'Who receives sign-ups, named beside the consent. Empty: the name of this website with a server of yours, P2PU without.', 'circlet' ) ),
	);
}

/** The page itself. */
function print_settings_page(): void {
	echo '<div class="wrap"><h1>Circlet</h1>';
	echo '<form action="options.php" method="post">';
	settings_fields( OPTION );
	echo '<table class="form-table" role="presentation">';
	foreach ( settings_fields_shown() as $name => $field ) {
		print_field( $name, ...$field );
	}
	echo '</table>';
	submit_button();
	echo '</form></div>';
}

/** One row. */
function print_field( string $name, string $type, string $label, string $explanation ): void {
	printf(
		'<tr><th scope="row"><label for="circlet-%1$s">%2$s</label></th><td><input class="regular-text" id="circlet-%1$s" type="%3$s" name="%4$s[%1$s]" value="%5$s" aria-describedby="circlet-%1$s-about"><p class="description" id="circlet-%1$s-about">%6$s</p></td></tr>',
		esc_attr( $name ),
		esc_html( $label ),
		esc_attr( $type ),
		esc_attr( OPTION ),
		esc_attr( setting( $name ) ),
		esc_html( $explanation )
	);
}
