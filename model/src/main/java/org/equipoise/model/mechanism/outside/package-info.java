/** What comes from outside the rivalry: budgets, attention, scheduled events. */
@NullMarked
package org.equipoise.model.mechanism.outside;

import org.jspecify.annotations.NullMarked;
