/** Suppliers in the war of words: misuse of their arms, allegations, reputation, sanctions. */
@NullMarked
package org.equipoise.model.mechanism.repute;

import org.jspecify.annotations.NullMarked;
