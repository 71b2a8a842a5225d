/** Elementary functions and logit choice, with the same bits everywhere. */
@NullMarked
package org.equipoise.games;

import org.jspecify.annotations.NullMarked;
