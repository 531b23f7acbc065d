import { register } from '../foundation/register.js';
import { CircletSignup } from './signup.js';

register('circlet-signup', CircletSignup);
