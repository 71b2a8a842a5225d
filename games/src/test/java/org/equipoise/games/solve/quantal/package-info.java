/** Tests of quantal response equilibria. */
@NullMarked
package org.equipoise.games.solve.quantal;

import org.jspecify.annotations.NullMarked;
