/** Games in strategic form: everybody picks a whole plan at once. */
@NullMarked
package org.equipoise.games.strategic;

import org.jspecify.annotations.NullMarked;
