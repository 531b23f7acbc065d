<?php
/**
 * Stores the plugin's settings as its own form does.
 * Words: the folder of WordPress, the settings as JSON.
 *
 * @package Circlet
 */

$_SERVER['HTTP_HOST'] = 'localhost';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/template.php';

update_option( 'circlet', Circlet\clean_settings( json_decode( $argv[2], true ) ) );
echo wp_json_encode( get_option( 'circlet' ) );
