import { register } from '../foundation/register.js';
import { CircletCourse } from './course.js';

register('circlet-course', CircletCourse);
