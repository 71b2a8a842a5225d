/** From a scenario, a question and a date to the setting that the model plays. */
@NullMarked
package org.equipoise.scenario.compile;

import org.jspecify.annotations.NullMarked;
