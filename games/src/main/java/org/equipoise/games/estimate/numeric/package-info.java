/** Numerical tools of estimation: derivatives carried along, the normal distribution in its tails, a safeguarded maximiser, addressed chance. */
@NullMarked
package org.equipoise.games.estimate.numeric;

import org.jspecify.annotations.NullMarked;
