<?php
/**
 * Nothing of the plugin stays when it is deleted.
 *
 * @package Circlet
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'circlet' );
