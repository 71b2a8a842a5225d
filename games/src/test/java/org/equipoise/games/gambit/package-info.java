/** Tests of the package. */
@NullMarked
package org.equipoise.games.gambit;

import org.jspecify.annotations.NullMarked;
