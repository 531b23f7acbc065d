import './cdn.js';
import './define.js';
