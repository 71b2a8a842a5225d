/** Tests of the package. */
@NullMarked
package org.equipoise.games.solve.equilibrium;

import org.jspecify.annotations.NullMarked;
