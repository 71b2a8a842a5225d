/** Tests of the package. */
@NullMarked
package org.equipoise.games.exact;

import org.jspecify.annotations.NullMarked;
