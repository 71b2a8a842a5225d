/** The page that says what history makes of the model. */
@NullMarked
package org.equipoise.workbench.validation;

import org.jspecify.annotations.NullMarked;
