/** Output of economies. */
@NullMarked
package org.equipoise.data.economy;

import org.jspecify.annotations.NullMarked;
