import './finder/finder.define.js';
