/** How well probabilities that were given beforehand fit what happened. */
@NullMarked
package org.equipoise.lab.score;

import org.jspecify.annotations.NullMarked;
