/** The language in which utilities are specified, and the columns it makes of a table. */
@NullMarked
package org.equipoise.games.estimate.formula;

import org.jspecify.annotations.NullMarked;
