/** Comma-separated text whose cells know where they stand. */
@NullMarked
package org.equipoise.games.csv;

import org.jspecify.annotations.NullMarked;
