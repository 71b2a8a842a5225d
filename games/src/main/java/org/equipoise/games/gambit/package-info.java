/**
 * Files of games as Gambit reads and writes them: {@code .efg} for games in extensive form, {@code .nfg} for games in strategic form.
 */
@NullMarked
package org.equipoise.games.gambit;

import org.jspecify.annotations.NullMarked;
