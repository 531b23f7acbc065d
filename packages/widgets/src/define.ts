import './finder/finder.define.js';
import './signup/signup.define.js';
