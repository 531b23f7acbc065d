import type { ConditionGroup } from './condition.js';
import { hostCode } from './conditions/code.js';
import { documents } from './conditions/documents.js';
import { failures } from './conditions/failures.js';
import { navigation } from './conditions/navigation.js';
import { policies } from './conditions/policies.js';
import { styles } from './conditions/styles.js';
import { views } from './conditions/views.js';

/** Every condition, in the order of the table. */
export const conditionGroups: readonly ConditionGroup[] = [
  policies,
  documents,
  styles,
  hostCode,
  navigation,
  views,
  failures,
];
