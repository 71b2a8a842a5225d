/** The brief: one self-contained page in the form that analysts hand on. */
@NullMarked
package org.equipoise.workbench.brief;

import org.jspecify.annotations.NullMarked;
