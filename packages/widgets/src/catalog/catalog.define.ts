import { register } from '../foundation/register.js';
import { CircletCatalog } from './catalog.js';

register('circlet-catalog', CircletCatalog);
