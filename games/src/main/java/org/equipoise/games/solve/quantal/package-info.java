/**
 * Quantal response equilibria: players choose better actions more often, not always. Backward for perfect information, along the
 * principal branch for every other finite game, and fitted to observed choices.
 */
@NullMarked
package org.equipoise.games.solve.quantal;

import org.jspecify.annotations.NullMarked;
