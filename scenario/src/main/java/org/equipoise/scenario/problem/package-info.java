/** What is wrong with a scenario folder, and where. */
@NullMarked
package org.equipoise.scenario.problem;

import org.jspecify.annotations.NullMarked;
