/** Random numbers without a sequence: each draw is a function of the seed and of the address it is drawn at. */
@NullMarked
package org.equipoise.model.chance;

import org.jspecify.annotations.NullMarked;
