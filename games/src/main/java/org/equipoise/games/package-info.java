/** Finite games in extensive form, solved backward by the same logit rule that every single decision follows. */
@NullMarked
package org.equipoise.games;

import org.jspecify.annotations.NullMarked;
