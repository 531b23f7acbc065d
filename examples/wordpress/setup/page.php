<?php
/**
 * Publishes a page and prints its address.
 * Words: the folder of WordPress, the title, the content as an editor would leave it.
 *
 * @package Circlet
 */

$_SERVER['HTTP_HOST'] = 'localhost';
require $argv[1] . '/wp-load.php';

// As the editor: others may not write every tag.
wp_set_current_user( 1 );
$page = wp_insert_post(
	array(
		'post_type'    => 'page',
		'post_status'  => 'publish',
		'post_title'   => $argv[2],
		'post_content' => wp_slash( $argv[3] ),
	),
	true
);
echo is_wp_error( $page ) ? '' : esc_url_raw( get_permalink( $page ) );
