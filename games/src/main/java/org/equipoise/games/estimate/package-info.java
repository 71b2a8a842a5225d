/** Strategic choice models estimated from data: what states' observed moves say about what they value. */
@NullMarked
package org.equipoise.games.estimate;

import org.jspecify.annotations.NullMarked;
