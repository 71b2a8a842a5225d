/** Numbers kept as they were written: fractions and decimals without rounding. */
@NullMarked
package org.equipoise.games.exact;

import org.jspecify.annotations.NullMarked;
