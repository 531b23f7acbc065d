<?php
/**
 * Plugin Name: Circlet
 * Description: Learning circles on your pages: search them, sign up, see the circles of a course. As blocks and as shortcodes; no cookies, no third parties.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: circlet
 *
 * @package Circlet
 */

namespace Circlet;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/settings-page.php';
