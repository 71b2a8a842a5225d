/** Tests of the package. */
@NullMarked
package org.equipoise.games.strategic;

import org.jspecify.annotations.NullMarked;
