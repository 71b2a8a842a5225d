/** Tests of the package. */
@NullMarked
package org.equipoise.games.extensive;

import org.jspecify.annotations.NullMarked;
