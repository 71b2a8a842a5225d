/** How states are governed. */
@NullMarked
package org.equipoise.data.regime;

import org.jspecify.annotations.NullMarked;
