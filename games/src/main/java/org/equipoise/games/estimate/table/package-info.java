/** Data as an analyst has them: columns of numbers and factors read from CSV text. */
@NullMarked
package org.equipoise.games.estimate.table;

import org.jspecify.annotations.NullMarked;
