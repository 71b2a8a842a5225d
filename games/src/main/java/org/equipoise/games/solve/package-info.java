/** Solutions of games, each with a certificate of how good it is and how far the search got. */
@NullMarked
package org.equipoise.games.solve;

import org.jspecify.annotations.NullMarked;
