/** The prior predictive check: how often the model's rivals dispute, fight and go to war, beside what the data say. */
@NullMarked
package org.equipoise.lab.moments;

import org.jspecify.annotations.NullMarked;
