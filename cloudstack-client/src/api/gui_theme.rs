// Written by `cargo xtask generate`; do not edit.

//! The service GuiTheme: 4 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service GuiTheme.
    gui_theme -> GuiThemeService
}

change! {
    /// `createGuiTheme`: changes something and answers with a [`GuiTheme`](types::GuiTheme) when done.
    ///
    /// Required: `name`. Since 4.21.0.0. By default for Admin.
    GuiThemeService.create: CreateGuiTheme = "createGuiTheme" -> types::GuiTheme,
    [name: String = "name",]
    [
        accountids: String = "accountids",
        commonnames: String = "commonnames",
        css: String = "css",
        description: String = "description",
        domainids: String = "domainids",
        ispublic: bool = "ispublic",
        jsonconfiguration: String = "jsonconfiguration",
        recursivedomains: bool = "recursivedomains",
    ]
}

paged_list! {
    /// `listGuiThemes`: lists [`GuiTheme`](types::GuiTheme)s, in pages.
    ///
    /// Since 4.21.0.0. By default for Admin, User, DomainAdmin, ResourceAdmin.
    GuiThemeService.list: ListGuiThemes = "listGuiThemes" -> types::GuiTheme,
    []
    [
        accountid: crate::ids::AccountId = "accountid",
        commonname: String = "commonname",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::GuiThemeId = "id",
        keyword: String = "keyword",
        listall: bool = "listall",
        listonlydefaulttheme: bool = "listonlydefaulttheme",
        name: String = "name",
        showpublic: bool = "showpublic",
        showremoved: bool = "showremoved",
    ]
}

change! {
    /// `removeGuiTheme`: changes something and answers with a [`GuiTheme`](types::GuiTheme) when done.
    ///
    /// Required: `id`. Since 4.21.0.0. By default for Admin.
    GuiThemeService.remove: RemoveGuiTheme = "removeGuiTheme" -> types::GuiTheme,
    [id: crate::ids::GuiThemeId = "id",]
    [
    ]
}

change! {
    /// `updateGuiTheme`: changes something and answers with a [`GuiTheme`](types::GuiTheme) when done.
    ///
    /// Required: `id`. Since 4.21.0.0. By default for Admin.
    GuiThemeService.update: UpdateGuiTheme = "updateGuiTheme" -> types::GuiTheme,
    [id: crate::ids::GuiThemeId = "id",]
    [
        accountids: String = "accountids",
        commonnames: String = "commonnames",
        css: String = "css",
        description: String = "description",
        domainids: String = "domainids",
        ispublic: bool = "ispublic",
        jsonconfiguration: String = "jsonconfiguration",
        name: String = "name",
        recursivedomains: bool = "recursivedomains",
    ]
}
