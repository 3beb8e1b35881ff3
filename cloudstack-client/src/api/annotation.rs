// Written by `cargo xtask generate`; do not edit.

//! The service Annotation: 4 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service Annotation.
    annotation -> AnnotationService
}

change! {
    /// `addAnnotation`: changes something and answers with a [`Annotation`](types::Annotation) when done.
    ///
    /// Since 4.11. By default for Admin.
    AnnotationService.add: AddAnnotation = "addAnnotation" -> types::Annotation,
    []
    [
        /// Since 4.16.0.
        adminsonly: bool = "adminsonly",
        annotation: String = "annotation",
        entityid: String = "entityid",
        entitytype: String = "entitytype",
    ]
}

paged_list! {
    /// `listAnnotations`: lists [`Annotation`](types::Annotation)s, in pages.
    ///
    /// Since 4.11. By default for Admin.
    AnnotationService.list: ListAnnotations = "listAnnotations" -> types::Annotation,
    []
    [
        /// Since 4.16.0.
        annotationfilter: String = "annotationfilter",
        entityid: String = "entityid",
        entitytype: String = "entitytype",
        id: String = "id",
        keyword: String = "keyword",
        /// Since 4.16.0.
        userid: String = "userid",
    ]
}

change! {
    /// `removeAnnotation`: changes something and answers with a [`Annotation`](types::Annotation) when done.
    ///
    /// Required: `id`. Since 4.11. By default for Admin.
    AnnotationService.remove: RemoveAnnotation = "removeAnnotation" -> types::Annotation,
    [id: String = "id",]
    [
    ]
}

change! {
    /// `updateAnnotationVisibility`: changes something and answers with a [`Annotation`](types::Annotation) when done.
    ///
    /// Required: `adminsonly`, `id`. Since 4.16. By default for Admin.
    AnnotationService.update_visibility: UpdateAnnotationVisibility = "updateAnnotationVisibility" -> types::Annotation,
    [adminsonly: bool = "adminsonly", id: String = "id",]
    [
    ]
}
