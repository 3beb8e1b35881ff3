module peer

go 1.21

require github.com/apache/cloudstack-go/v2 v2.19.1
