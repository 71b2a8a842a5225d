/** Tests of the package. */
@NullMarked
package org.equipoise.games.solve;

import org.jspecify.annotations.NullMarked;
