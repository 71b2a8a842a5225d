/** What is wrong with a text that a user wrote, and where. */
@NullMarked
package org.equipoise.games.problem;

import org.jspecify.annotations.NullMarked;
