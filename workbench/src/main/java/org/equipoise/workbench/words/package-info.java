/** How results are put into words and figures: likelihoods, confidence, numbers, bottom lines. */
@NullMarked
package org.equipoise.workbench.words;

import org.jspecify.annotations.NullMarked;
