/**
 * Nash equilibria of finite games: all pure ones, all of small two-player games, mixed ones of small games of many players, and one of
 * larger two-player games with perfect recall.
 */
@NullMarked
package org.equipoise.games.solve.equilibrium;

import org.jspecify.annotations.NullMarked;
