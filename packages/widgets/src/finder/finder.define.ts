import { register } from '../foundation/register.js';
import { CircletFinder } from './finder.js';

register('circlet-finder', CircletFinder);
